// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/palette.h"

namespace jobscope::report {

Colours lightColours(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return {0x1b1f24, 0xffffff};
    case Tone::Dim:
        return {0x5b6470, 0xffffff};
    case Tone::Include:
        return {0x0d6b4f, 0xe7f5ef};
    case Tone::Exclude:
        return {0xa3262a, 0xfdecec};
    case Tone::Warning:
        return {0x8a5300, 0xfff3dc};
    case Tone::Running:
        return {0x0b5cad, 0xe0edfb};
    case Tone::Idle:
        return {0x43505f, 0xe8ecf1};
    case Tone::PausedByUser:
        return {0x8a5300, 0xffefcf};
    case Tone::PausedByMacie:
        return {0x6b3fa0, 0xf0e8fa};
    case Tone::Complete:
        return {0x0d6b4f, 0xe0f2ea};
    case Tone::Cancelled:
        return {0x5b6470, 0xeceef1};
    }
    return {0x1b1f24, 0xffffff};
}

Colours darkColours(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return {0xe7eaee, 0x1c2026};
    case Tone::Dim:
        return {0xa3adb9, 0x1c2026};
    case Tone::Include:
        return {0x6fd3ae, 0x16322a};
    case Tone::Exclude:
        return {0xff9a96, 0x3a1f21};
    case Tone::Warning:
        return {0xf3bf6b, 0x3a2d14};
    case Tone::Running:
        return {0x8cc1f7, 0x1a2e44};
    case Tone::Idle:
        return {0xb6c1cd, 0x2b313a};
    case Tone::PausedByUser:
        return {0xf3bf6b, 0x3a2d14};
    case Tone::PausedByMacie:
        return {0xc9a9f2, 0x2f2440};
    case Tone::Complete:
        return {0x6fd3ae, 0x16322a};
    case Tone::Cancelled:
        return {0xa3adb9, 0x2b313a};
    }
    return {0xe7eaee, 0x1c2026};
}

} // namespace jobscope::report
