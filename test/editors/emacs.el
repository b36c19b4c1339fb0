;; What a person does in Emacs, with waits for what the server answers.  Writes what came of it to $RESULT.  -*- lexical-binding: t -*-

(require 'json)
(defvar result nil)

(defun note (key value)
  (push (cons key value) result))

(defun text ()
  (buffer-substring-no-properties (point-min) (point-max)))

(defun wait (what condition)
  "Reads what the server writes until CONDITION holds; WHAT names it where that never happens."
  (let ((end (+ (float-time) 20)))
    (while (not (funcall condition))
      (when (> (float-time) end)
        (error "Waited in vain for %s" what))
      (accept-process-output nil 0.05))))

(defun go (part into)
  "Puts point INTO characters into PART."
  (goto-char (point-min))
  (search-forward part)
  (goto-char (+ (match-beginning 0) into)))

(defun place (position)
  (save-excursion
    (goto-char position)
    (vector (1- (line-number-at-pos)) (- position (line-beginning-position)))))

(defun open (file)
  (find-file file)
  ;; Eglot begins when a command has ended, and in a batch there are none.
  (run-hooks 'post-command-hook)
  (wait "the server" #'eglot-current-server))

(defun diagnostics ()
  (wait "diagnostics" #'flymake-diagnostics)
  (note 'mode (symbol-name major-mode))
  (note 'diagnostics
        (vconcat
         (mapcar (lambda (found)
                   `((text . ,(flymake-diagnostic-text found))
                     (type . ,(symbol-name (flymake-diagnostic-type found)))
                     (begin . ,(place (flymake-diagnostic-beg found)))
                     (end . ,(place (flymake-diagnostic-end found)))))
                 (flymake-diagnostics)))))

(defun fix ()
  (go "\"bridge\"" 3)
  (cl-letf (((symbol-function 'completing-read)
             ;; The person presses Enter: the preferred action is the default.
             (lambda (_ actions _predicate _match _initial _history default &rest _)
               (note 'actions (vconcat (mapcar #'car actions)))
               (if (consp default) (car default) default)))
            (last-nonmenu-event t))
    (call-interactively #'eglot-code-actions))
  (note 'fixed (text))
  ;; Eglot tells of changes when nobody types, and in a batch nobody is ever idle.
  (mapc #'timer-event-handler (copy-sequence timer-idle-list))
  (wait "no diagnostics" (lambda () (not (flymake-diagnostics)))))

(defun complete ()
  (go "\"awsvpc\"" 1)
  (delete-region (point) (+ (point) (length "awsvpc")))
  (pcase-let ((`(,begin ,end ,table . ,_) (run-hook-with-args-until-success 'completion-at-point-functions)))
    (note 'completion (vconcat (all-completions (buffer-substring begin end) table))))
  (insert "aws")
  (completion-at-point)
  (note 'completed (text)))

(defun rename ()
  (go "[\"search\"]" 3)
  (eglot-rename "index-1")
  (note 'renamed (text)))

(condition-case problem
    (progn
      (setq eglot-sync-connect 20 eglot-confirm-server-initiated-edits nil)
      (note 'byName
            (vconcat
             (mapcar (lambda (name)
                       (with-temp-buffer
                         (setq buffer-file-name (expand-file-name name))
                         (let (ecs-task-definition-mode-hook)
                           (set-auto-mode))
                         (setq buffer-file-name nil)
                         (symbol-name major-mode)))
                     (split-string (getenv "NAMES")))))
      (open "fargate-bridge.json")
      (diagnostics)
      (fix)
      (complete)
      (open "ec2-bridge.json")
      (rename)
      (set-buffer-modified-p nil))
  (error (note 'problem (format "%S" problem))))
(with-temp-file (getenv "RESULT")
  (insert (json-encode result)))
