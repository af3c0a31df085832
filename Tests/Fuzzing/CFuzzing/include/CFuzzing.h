// The door to libFuzzer, which the compiler's `-sanitize=fuzzer` links.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer with the given arguments on a function that takes one input.
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*one_input)(const uint8_t *, size_t));
