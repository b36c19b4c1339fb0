-- Reads the configuration of Neovim 0.11 in an older one, and writes what it configures to $RESULT.

local result = {}

vim.lsp.config = function(name, config)
  result.name, result.config = name, config
end
vim.lsp.enable = function(name)
  result.enabled = name
end
vim.lsp.completion = {
  enable = function(_, client, buffer)
    result.completion = { client, buffer }
  end,
}

local ok, problem = pcall(function()
  dofile(vim.env.CONFIGURATION)
  result.config.on_attach({ id = 1 }, 2)
  result.config.on_attach = nil
end)
if not ok then
  result.problem = problem
end
vim.fn.writefile({ vim.fn.json_encode(result) }, vim.env.RESULT)
vim.cmd('qall!')
