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
    // Both.
    static QString of(const Error& error);
};

} // namespace shanke
