// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace shanke {

// "png", "jpg", "gif" or "webp" by the first bytes of a file, whatever it is called; empty: it is none of the
// pictures that stand in texts.
QString pictureEnding(const QByteArray& bytes);

} // namespace shanke
