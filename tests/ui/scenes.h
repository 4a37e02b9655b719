// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "program.h"

#include <functional>
#include <vector>

namespace jobscope::test {

/** Something that the window shows, and how a person got there. */
struct Scene {
    QString name;
    /** Does it. The jobs of the sample account are loaded before, unless it says that it begins without. */
    std::function<void(Program&)> play;
    bool isFromScratch = false;
};

/** A part of the window with the states that it can be in. */
struct View {
    QString name;
    std::vector<Scene> scenes;
};

/** The catalogue. */
std::vector<View> views();

/** What a scene is about: the dialog on top if there is one, otherwise the window. */
QWidget& stage(Program& program);

} // namespace jobscope::test
