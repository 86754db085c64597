// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QCoreApplication>

namespace shanke {

// The only place that turns an error into words for a person: what happened, and what to do now.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    static QString sentence(ErrorKind kind);
    static QString nextStep(ErrorKind kind);
    // What a server says when one of its rules refuses a document; other people's words stay as they are.
    static QString refusal(const QString& reason);
    // Both; a rule's own sentence where one refused.
    static QString of(const Error& error);
};

} // namespace shanke
