/* Makes musl's headers say what Android's C library (bionic, 64 bits) means, where SQLite and ring ask.
   Included first. Without it a pthread_mutexattr_t has 4 bytes and not 8, errno is a function that Android does
   not have, and sysconf is asked for other things. Values as in the libc crate's android module. */
#pragma once
#ifdef __cplusplus
extern "C" {
#endif

#include <errno.h>
#undef errno
extern int *__errno(void) __attribute__((__const__));
#define errno (*__errno())

#define pthread_mutexattr_t musl_pthread_mutexattr_t
#include <pthread.h>
#undef pthread_mutexattr_t
typedef long pthread_mutexattr_t;
#define pthread_mutexattr_init(a) bionic_mutexattr_init(a)
#define pthread_mutexattr_settype(a, t) bionic_mutexattr_settype(a, t)
#define pthread_mutexattr_destroy(a) bionic_mutexattr_destroy(a)
#define pthread_mutex_init(m, a) bionic_mutex_init(m, a)
extern int bionic_mutexattr_init(pthread_mutexattr_t *) __asm__("pthread_mutexattr_init");
extern int bionic_mutexattr_settype(pthread_mutexattr_t *, int) __asm__("pthread_mutexattr_settype");
extern int bionic_mutexattr_destroy(pthread_mutexattr_t *) __asm__("pthread_mutexattr_destroy");
extern int bionic_mutex_init(pthread_mutex_t *, const pthread_mutexattr_t *) __asm__("pthread_mutex_init");

#include <unistd.h>
#undef _SC_PAGESIZE
#undef _SC_PAGE_SIZE
#undef _SC_NPROCESSORS_ONLN
#undef _SC_NPROCESSORS_CONF
#define _SC_PAGESIZE 0x27
#define _SC_PAGE_SIZE 0x28
#define _SC_NPROCESSORS_CONF 0x60
#define _SC_NPROCESSORS_ONLN 0x61

#ifndef __cplusplus
#include <math.h>
#undef isnan
#define isnan(x) __builtin_isnan(x)
#endif

#ifdef __cplusplus
}
#endif
