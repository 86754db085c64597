// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QMimeData>
#include <QTemporaryDir>

namespace shanke {

// Files as a teacher has them for a lesson, made in a temporary folder: a picture, slides, a recording.
class LessonFiles
{
public:
    // As a file manager gives them when they are dropped or pasted.
    Result<std::unique_ptr<QMimeData>> give() const;

    static QStringList names();

private:
    Result<> paintMoon(const QString& path) const;

    QTemporaryDir m_folder;
};

} // namespace shanke
