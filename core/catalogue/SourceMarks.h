// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "sqlite/ReadSnapshot.h"

#include <QMap>

#include <functional>

namespace shanke {

// How far a catalogue has read each database, and under whom it judged what it read. What was answered before
// is answered again alike while the marks of what it was read from are the same. A value.
struct SourceMarks
{
    QMap<DatabaseName, QString> read{}; // where it stands in the feed of each
    QString judgedUnder{};

    // Of these databases only.
    SourceMarks of(const std::function<bool(const DatabaseName&)>& isMeant) const;

    friend bool operator==(const SourceMarks&, const SourceMarks&) = default;
};

namespace catalogue {

Result<SourceMarks> marks(const ReadSnapshot& snapshot);

} // namespace catalogue

} // namespace shanke
