// Signals and the last restoring of the terminal, in C for two reasons: a
// handler may call only what signal-safety(7) lists, which no Swift function
// promises; and it needs state that outlives every Swift value.
//
// The statics below are one per object file that uses them: only Signals.swift
// does. Each has a value, for Swift leaves tentative definitions undefined.

#ifndef MOORING_SIGNALS_H
#define MOORING_SIGNALS_H

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static volatile int mooring_pipe[2] = {-1, -1};
static volatile sig_atomic_t mooring_restore_is_armed = 0;
static volatile sig_atomic_t mooring_alternate_screen_is_on = 0;
static volatile sig_atomic_t mooring_margins_are_on = 0;
static int mooring_restore_input = -1;
static int mooring_restore_output = -1;

// <termios.h> stays out: with it this module would own the structure, and Swift
// files that import only Glibc could not use its members. 256 bytes hold it on
// every system (60 with glibc, 72 on Darwin).
struct termios;
int tcsetattr(int, int, const struct termios *);
enum { mooring_set_now = 0 };  // TCSANOW
static long long mooring_restore_termios[32] = {0};

enum { mooring_piped_count = 7, mooring_crash_count = 13 };
static const int mooring_piped_signals[mooring_piped_count] = {
    SIGTERM, SIGHUP, SIGQUIT, SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
// Crashes, and whatever else ends a process that does not handle it.
static const int mooring_crash_signals[mooring_crash_count] = {
    SIGSEGV, SIGBUS,  SIGILL,  SIGTRAP, SIGFPE,    SIGABRT, SIGSYS,
    SIGXCPU, SIGALRM, SIGUSR1, SIGUSR2, SIGVTALRM, SIGPROF};
static struct sigaction mooring_actions_before[mooring_piped_count] = {{{0}}};
static struct sigaction mooring_crash_actions_before[mooring_crash_count] = {
    {{0}}};

// One byte, the signal's number. A full pipe loses it: 65,536 wait already.
static void mooring_pipe_signal(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  ssize_t ignored = write(mooring_pipe[1], &byte, 1);
  (void)ignored;
  errno = saved;
}

// A pipe and handlers that write to it; the reading end, or -1. A second call
// gives the same pipe.
static inline int mooring_signals_install(void) {
  int ends[2];
  struct sigaction action;
  size_t index;
  if (mooring_pipe[0] >= 0) return mooring_pipe[0];
  if (pipe(ends) != 0) return -1;
  for (index = 0; index < 2; index++) {
    (void)fcntl(ends[index], F_SETFD, FD_CLOEXEC);
    (void)fcntl(ends[index], F_SETFL, O_NONBLOCK);
    mooring_pipe[index] = ends[index];
  }
  memset(&action, 0, sizeof action);
  action.sa_handler = mooring_pipe_signal;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  for (index = 0; index < mooring_piped_count; index++)
    (void)sigaction(mooring_piped_signals[index], &action,
                    &mooring_actions_before[index]);
  return mooring_pipe[0];
}

// Puts the handlers back as they were and closes the pipe.
static inline void mooring_signals_remove(void) {
  size_t index;
  if (mooring_pipe[0] < 0) return;
  for (index = 0; index < mooring_piped_count; index++)
    (void)sigaction(mooring_piped_signals[index],
                    &mooring_actions_before[index], NULL);
  for (index = 0; index < 2; index++) {
    close(mooring_pipe[index]);
    mooring_pipe[index] = -1;
  }
}

// Stops as an unhandled ^Z would. SIGTSTP and not SIGSTOP: where no shell could
// continue it (an orphaned process group), the kernel leaves the process running.
static inline void mooring_stop_self(void) {
  struct sigaction standard, ours;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigemptyset(&standard.sa_mask);
  (void)sigaction(SIGTSTP, &standard, &ours);
  (void)raise(SIGTSTP);
  (void)sigaction(SIGTSTP, &ours, NULL);
}

static void mooring_restore_write(const char *sequence) {
  ssize_t ignored =
      write(mooring_restore_output, sequence, strlen(sequence));
  (void)ignored;
}

// Screen, margins, colour, cursor, bracketed paste and termios as they were; once.
static void mooring_restore_now(void) {
  int saved = errno;
  if (mooring_restore_is_armed) {
    mooring_restore_is_armed = 0;
    // Erased first, for terminals without a second screen.
    if (mooring_alternate_screen_is_on)
      mooring_restore_write("\033[?2026l\033[0m\033[H\033[J\033[?1049l");
    // Taking the margins away moves the cursor, so it is put back.
    if (mooring_margins_are_on) mooring_restore_write("\0337\033[r\0338\033[J");
    mooring_restore_write("\033[0m\033[?25h\033[?2004l\r\n");
    (void)tcsetattr(mooring_restore_input, mooring_set_now,
                    (const struct termios *)mooring_restore_termios);
  }
  errno = saved;
}

// A trap of the Swift runtime is SIGILL or SIGTRAP. Raised again, it comes back
// when this handler returns, to whoever handled it before.
static void mooring_crash(int number) {
  size_t index;
  mooring_restore_now();
  for (index = 0; index < mooring_crash_count; index++)
    if (mooring_crash_signals[index] == number)
      (void)sigaction(number, &mooring_crash_actions_before[index], NULL);
  (void)raise(number);
}

// From now on a crash, or exit(3) past all Swift values, restores the terminal
// to `original`, a struct termios of `byte_count` bytes. The caller's copy and
// not the mode now: libedit changes that as soon as it is opened.
static inline void mooring_restore_arm(int input, int output,
                                       const void *original,
                                       size_t byte_count) {
  static int is_installed = 0;
  mooring_restore_is_armed = 0;
  mooring_restore_input = input;
  mooring_restore_output = output;
  if (original == NULL || byte_count > sizeof mooring_restore_termios) return;
  memcpy(mooring_restore_termios, original, byte_count);
  if (!is_installed) {
    struct sigaction action;
    size_t index;
    is_installed = 1;
    memset(&action, 0, sizeof action);
    action.sa_handler = mooring_crash;
    action.sa_flags = SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (index = 0; index < mooring_crash_count; index++)
      (void)sigaction(mooring_crash_signals[index], &action,
                      &mooring_crash_actions_before[index]);
    (void)atexit(mooring_restore_now);
  }
  mooring_restore_is_armed = 1;
}

// What else to undo, while it is so.
static inline void mooring_restore_screen(int is_on) {
  mooring_alternate_screen_is_on = is_on;
}

static inline void mooring_restore_margins(int are_on) {
  mooring_margins_are_on = are_on;
}

static inline void mooring_restore_disarm(void) { mooring_restore_is_armed = 0; }

#endif
