// What Swift's Glibc module leaves out: plain functions over calls that only GNU headers declare.
#pragma once
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <unistd.h>
