# SPDX-FileCopyrightText: 2026 The Jobscope authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2154,SC2164
#
# What build-and-run and build-and-test share. Sourced with `set -euo pipefail` and with root, the top of the source tree.

# Objects of one preset serve the next one: the cache is told to look at paths as seen from the source tree.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1

# Homebrew keeps Qt and OpenSSL where CMake does not look by itself.
if [ "$(uname -s)" = Darwin ] && command -v brew >/dev/null 2>&1; then
    CMAKE_PREFIX_PATH="$(brew --prefix qt):$(brew --prefix openssl@3)${CMAKE_PREFIX_PATH:+:$CMAKE_PREFIX_PATH}"
    export CMAKE_PREFIX_PATH
fi

processors=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)

# build_preset <name>: configures if that was not done yet (Ninja repeats it when a CMake file changes) and builds.
build_preset() {
    local ninja=$root/build/$1/build.ninja
    cd -- "$root"
    if [ ! -f "$ninja" ] || [ CMakePresets.json -nt "$ninja" ]; then
        cmake --preset "$1" --log-level=NOTICE
    fi
    cmake --build --preset "$1" --parallel "$processors"
}
