-- What a person does in Neovim, with waits for what the server answers. Writes what came of it to $RESULT.

local result = {}

local function wait(what, condition)
  if not vim.wait(20000, condition, 10) then
    error('waited in vain for ' .. what)
  end
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\n') .. '\n'
end

--- Puts the cursor on the text, `into` characters further on.
local function go(part, into)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search('\\V' .. part, 'cW') > 0, part)
  local line, column = unpack(vim.api.nvim_win_get_cursor(0))
  vim.api.nvim_win_set_cursor(0, { line, column + (into or 0) })
end

local function floating()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return window
    end
  end
end

local function diagnostics()
  wait('diagnostics', function()
    return #vim.diagnostic.get(0) > 0
  end)
  result.filetype = vim.bo.filetype
  result.diagnostics = {}
  for _, found in ipairs(vim.diagnostic.get(0)) do
    local place = { found.lnum, found.col, found.end_lnum, found.end_col }
    table.insert(result.diagnostics, { code = found.code, severity = found.severity, source = found.source, place = place })
  end
end

local function hover()
  go('"bridge"', 3)
  vim.lsp.buf.hover()
  wait('the hover', floating)
  local window = floating()
  result.hover = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true), '\n')
  vim.api.nvim_win_close(window, true)
end

local function fix()
  vim.ui.select = function(items, _, choose)
    for _, item in ipairs(items) do
      local action = item.action or item[2]
      if action.isPreferred then
        result.action = action.title
        choose(item)
        return
      end
    end
    choose(nil)
  end
  local before = text()
  go('"bridge"', 3)
  vim.lsp.buf.code_action()
  wait('the edit', function()
    return text() ~= before
  end)
  result.fixed = text()
  wait('no diagnostics', function()
    return #vim.diagnostic.get(0) == 0
  end)
end

local function complete()
  go('"awsvpc"', 1)
  vim.cmd('normal! di"')
  go('""', 1)
  vim.api.nvim_create_autocmd('CompleteChanged', {
    once = true,
    callback = function()
      result.completion = {}
      for _, item in ipairs(vim.fn.complete_info({ 'items' }).items) do
        table.insert(result.completion, item.abbr)
      end
      vim.api.nvim_input('<C-n><C-y><Esc>')
    end,
  })
  local keys = vim.api.nvim_replace_termcodes('i<C-x><C-o>', true, false, true)
  vim.api.nvim_feedkeys(keys, 'tx!', false)
  result.completed = text()
end

local function rename()
  vim.cmd('edit! ec2-bridge.json')
  local before = text()
  go('["search"]', 3)
  vim.lsp.buf.rename('index-1')
  wait('the new name', function()
    return text() ~= before
  end)
  result.renamed = text()
end

local ok, problem = pcall(function()
  diagnostics()
  hover()
  fix()
  complete()
  rename()
end)
if not ok then
  result.problem = problem
end
vim.fn.writefile({ vim.fn.json_encode(result) }, vim.env.RESULT)
vim.cmd('qall!')
