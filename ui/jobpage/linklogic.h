// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QScrollArea;

namespace jobscope::ui {

class LogicView;
class Place;

/**
 * Makes a tree of logic part of a scrolling page: the row that the person chooses becomes the chosen place and stays
 * in sight, "Why do you say that?" asks about it, and the arrow keys go on to the trees above and below (nullptr: there
 * is none). All outlive the page's signals.
 */
void linkLogic(QScrollArea& page, Place& place, LogicView& view, LogicView* above, LogicView* below);

} // namespace jobscope::ui
