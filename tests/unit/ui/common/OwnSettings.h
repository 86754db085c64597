// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unit/ui/common/useLook.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace shanke::test {

// Settings of one test only.
struct OwnSettings
{
    OwnSettings()
    {
        useLook();
        QCoreApplication::setOrganizationName(QStringLiteral("shanke-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    }
    ~OwnSettings() { QCoreApplication::setOrganizationName({}); }

    QTemporaryDir folder;
};

} // namespace shanke::test
