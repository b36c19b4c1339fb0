;; Emacs 29 and later, or Emacs 28 with the package eglot: part of init.el.
(require 'eglot)

;; JSON has no mode of its own before Emacs 29.
(unless (fboundp 'js-json-mode)
  (defalias 'js-json-mode #'js-mode))

(define-derived-mode ecs-task-definition-mode js-json-mode "ECS"
  "Task definitions of Amazon ECS."
  (setq-local js-indent-level 2))

;; By name: task-definition.json, taskdef.prod.json, container-definitions.json.tpl … The server looks again.
(add-to-list 'auto-mode-alist
             '("\\(?:[tT]ask[-_]?[dD]ef\\|[cC]ontainer[-_]?[dD]efinition\\)[^/]*\\.json[c5]?\\(?:\\.[a-z0-9]+\\)?\\'"
               . ecs-task-definition-mode))

;; By content: JSON of any other name with containers near its beginning.
(defun ecs-task-definition-p ()
  (and buffer-file-name
       (string-match-p "\\.jsonc?\\'" buffer-file-name)
       (re-search-forward "\"containerDefinitions\"\\s-*:" nil t)))
(add-to-list 'magic-mode-alist '(ecs-task-definition-p . ecs-task-definition-mode))

(add-to-list 'eglot-server-programs
             '((ecs-task-definition-mode :language-id "json")
               . ("ecs-taskdef-language-server" "--stdio")))
(add-hook 'ecs-task-definition-mode-hook #'eglot-ensure)
