// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonHeader.h"

#include <QCoreApplication>

namespace shanke {

// What the fields of a plan's header are called and how their values read, for the form, the printed header
// and the findings of preflight. A field is named by its member in the document ("plannedDate").
class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(shanke::FieldWords)
public:
    // A word of the header, or the word itself when it names none.
    static QString name(const QString& field);

    // The lines of the printed header: what it is, what stands there. Nothing that is not filled in.
    struct Line
    {
        QString name;
        QString value;
    };
    static QList<Line> lines(const LessonHeader& header);
};

} // namespace shanke
