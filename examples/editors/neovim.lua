-- Neovim 0.7 to 0.10: part of init.lua.

vim.opt.completeopt = { 'menuone', 'noselect' }

-- Templates of task definitions are JSON to Neovim, too.
vim.api.nvim_create_autocmd({ 'BufNewFile', 'BufRead' }, {
  pattern = { '*.json.tpl', '*.json.tftpl', '*.json.tmpl', '*.json.template', '*.json.j2' },
  command = 'set filetype=json',
})

local client

vim.api.nvim_create_autocmd('FileType', {
  pattern = { 'json', 'jsonc', 'json5' },
  callback = function(event)
    client = client
      or vim.lsp.start_client({
        name = 'ecs-taskdef',
        cmd = { 'ecs-taskdef-language-server', '--stdio' },
        root_dir = vim.fn.getcwd(),
        on_exit = function()
          client = nil
        end,
        on_attach = function(_, buffer)
          vim.bo[buffer].omnifunc = 'v:lua.vim.lsp.omnifunc' -- Ctrl-X Ctrl-O
          local function map(keys, action)
            vim.keymap.set('n', keys, action, { buffer = buffer })
          end
          map('K', vim.lsp.buf.hover)
          map('gd', vim.lsp.buf.definition)
          map('grr', vim.lsp.buf.references)
          map('grn', vim.lsp.buf.rename)
          map('gra', vim.lsp.buf.code_action)
        end,
      })
    if client then
      vim.lsp.buf_attach_client(event.buf, client)
    end
  end,
})
