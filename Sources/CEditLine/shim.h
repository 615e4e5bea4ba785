// libedit for Swift: one static inline function per operation used, because
// Swift calls no variadic C functions. The wide interface throughout: counts
// and text agree there, and its prompts skip a decoder that crashes on a
// non-ASCII letter before setlocale(3).

#ifndef MOORING_SHIM_H
#define MOORING_SHIM_H

#include <histedit.h>
#include <langinfo.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

typedef wchar_t *(*mooring_prompt_function)(EditLine *);
typedef unsigned char (*mooring_key_function)(EditLine *, wint_t);

// The object that callbacks find themselves by.
static inline void mooring_set_client(EditLine *line, void *client) {
  (void)el_wset(line, EL_CLIENTDATA, client);
}

static inline void *mooring_client(EditLine *line) {
  void *client = NULL;
  (void)el_wget(line, EL_CLIENTDATA, &client);
  return client;
}

// EL_PROMPT_ESC: what stands between two \1 takes no columns.
static inline void mooring_set_prompt(EditLine *line,
                                      mooring_prompt_function function) {
  (void)el_wset(line, EL_PROMPT_ESC, function, (wchar_t)1);
}

// Our reader, in place of one that knows no paste, no clock and no bad UTF-8.
static inline void mooring_set_reader(EditLine *line, el_rfunc_t function) {
  (void)el_wset(line, EL_GETCFN, function);
}

// Makes a key function known as mooring-key. libedit keeps the pointer to the
// name, so it is a literal here and not a Swift string.
static inline void mooring_add_function(EditLine *line,
                                        mooring_key_function function) {
  (void)el_wset(line, EL_ADDFN, L"mooring-key", L"a key of mooring", function);
}

// Binds in the main map: emacs, or the insert mode of vi.
static inline void mooring_bind(EditLine *line, const wchar_t *key,
                                const wchar_t *name) {
  (void)el_wset(line, EL_BIND, key, name, NULL);
}

// Binds in the command map of vi; harmless in emacs.
static inline void mooring_bind_command(EditLine *line, const wchar_t *key,
                                        const wchar_t *name) {
  (void)el_wset(line, EL_BIND, L"-a", key, name, NULL);
}

// stty of one of libedit's modes: -d while editing, -x around it.
static inline void mooring_set_tty(EditLine *line, const wchar_t *mode,
                                   const wchar_t *change) {
  (void)el_wset(line, EL_SETTY, mode, change, NULL);
}

// Emacs unless ~/.editrc says otherwise; libedit may be built to begin with vi.
static inline void mooring_begin_with_emacs(EditLine *line) {
  (void)el_wset(line, EL_EDITOR, L"emacs");
}

// Whether ~/.editrc chose vi.
static inline int mooring_is_vi(EditLine *line) {
  const wchar_t *editor = NULL;
  if (el_wget(line, EL_EDITOR, &editor) != 0 || editor == NULL) return 0;
  return editor[0] == L'v';
}

// Whether ~/.editrc said "edit off".
static inline int mooring_edits(EditLine *line) {
  int edits = 1;
  (void)el_wget(line, EL_EDITMODE, &edits);
  return edits;
}

// Off: libedit's handler would draw and allocate inside a signal.
static inline void mooring_ignore_signals(EditLine *line) {
  (void)el_wset(line, EL_SIGNAL, 0);
}

// 1 = raw, 0 = as before, without ending the line.
static inline void mooring_prepare_terminal(EditLine *line, int raw) {
  (void)el_wset(line, EL_PREP_TERM, raw);
}

// Draws the whole line; right only with the cursor at the top left of its area.
static inline void mooring_refresh(EditLine *line) {
  (void)el_wset(line, EL_REFRESH);
}

// Whether the locale decodes UTF-8; nl_langinfo's item is no Swift constant.
static inline int mooring_locale_is_utf8(void) {
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

#endif
