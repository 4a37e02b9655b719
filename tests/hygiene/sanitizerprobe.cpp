// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

// Does on purpose what the named sanitizer must report.

#include <cstdlib>
#include <cstring>
#include <limits>
#include <memory>

int main(int argc, char** argv)
{
    if (argc != 2)
        return EXIT_FAILURE;
    if (std::strcmp(argv[1], "address") == 0) {
        const auto bytes = std::make_unique<char[]>(8);
        volatile char* const end = bytes.get() + 8;
        return *end;
    }
    volatile int most = std::numeric_limits<int>::max();
    const int more = most + argc;
    return more == 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
