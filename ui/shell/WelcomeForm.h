// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/WorkspaceValues.h"

#include <QCoreApplication>

namespace shanke {

// What a person says about themselves on the first start, and whether that is enough to begin.
struct WelcomeForm
{
    Q_DECLARE_TR_FUNCTIONS(WelcomeForm)
public:
    QString name;
    QString user;
    QString school;
    QString server; // may stay empty
    QString password;

    // The first thing that is missing or wrong, in words; empty when work can begin.
    QString problem() const;
    AccountSettings settings() const;
};

} // namespace shanke
