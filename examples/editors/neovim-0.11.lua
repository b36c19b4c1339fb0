-- Neovim 0.11 and later: part of init.lua.

vim.opt.completeopt = { 'menuone', 'noselect' }

-- Templates of task definitions are JSON to Neovim, too.
vim.filetype.add({
  pattern = {
    ['.*%.json%.tpl'] = 'json',
    ['.*%.json%.tftpl'] = 'json',
    ['.*%.json%.tmpl'] = 'json',
    ['.*%.json%.template'] = 'json',
    ['.*%.json%.j2'] = 'json',
  },
})

vim.lsp.config('ecs-taskdef', {
  cmd = { 'ecs-taskdef-language-server', '--stdio' },
  filetypes = { 'json', 'jsonc', 'json5' },
  root_markers = { 'ecs-taskdef.config.json', '.git' },
  on_attach = function(client, buffer)
    vim.lsp.completion.enable(true, client.id, buffer, { autotrigger = true })
  end,
})
vim.lsp.enable('ecs-taskdef')
