// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shanke {

// Shows a notification of the desktop (org.freedesktop.Notifications) and waits for no answer. Where there is
// no such service nothing happens. The texts are plain.
void notifyDesktop(const QString& title, const QString& text);

} // namespace shanke
