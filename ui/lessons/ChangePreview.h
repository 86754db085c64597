// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/SequenceValues.h"

#include <QCoreApplication>

namespace shanke {

// A period that would stand elsewhere.
struct MovedLine
{
    QString whom; // the class, where several move
    QString lesson;
    QString before; // empty: it has no hour
    QString after;

    friend bool operator==(const MovedLine&, const MovedLine&) = default;
};

// What saying something of one's classes would do, in words. Nothing is written.
struct ChangePreview
{
    Q_DECLARE_TR_FUNCTIONS(ChangePreview)
public:
    QList<MovedLine> moves;
    int pastTheEnd = 0; // periods that would have no hour left
    int late = 0;       // that were approved in time and would not be

    static ChangePreview of(const QList<ClassChange>& changes, const SequencesView& view,
                            const QDateTime& now);
    QString sentence() const;
};

} // namespace shanke
