// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Rules.h"

#include <QRegularExpression>

namespace shanke::platform {

using namespace Qt::StringLiterals;

QString refusalCode(const QString& reason)
{
    static const QRegularExpression form(u"\\A([a-z]+(?:-[a-z]+)*): "_s);
    return form.match(reason).captured(1);
}

} // namespace shanke::platform
