// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace shanke {

// What a person has to do somewhere else: open an address, and type the code there when there is one.
struct SignInPrompt
{
    QUrl address;
    QString userCode{};
};

} // namespace shanke
