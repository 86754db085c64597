// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace shanke {

// What the fields of a plan's header are called, for the form and the findings of preflight. A field is named
// by its member in the document ("plannedDate").
class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(shanke::FieldWords)
public:
    // A word of the header, or the word itself when it names none.
    static QString name(const QString& field);
};

} // namespace shanke
