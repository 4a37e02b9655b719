// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/fileerror.h"
#include "json/error.h"

#include <QString>

#include <vector>

namespace jobscope::ports {

/** A filter of the job list that a person named. */
struct SavedFilter {
    QString name; //!< one of its kind
    QString text;

    bool operator==(const SavedFilter&) const = default;
};

/** Keeps the list of filters, in the person's order. */
class FilterStore {
public:
    virtual ~FilterStore() = default;

    /** Empty where nothing was saved yet. */
    virtual Expected<std::vector<SavedFilter>, FileError> load() const = 0;
    /** A file that cannot be read is set aside before it is replaced. */
    virtual Expected<void, FileError> save(const std::vector<SavedFilter>& filters) = 0;
};

} // namespace jobscope::ports
