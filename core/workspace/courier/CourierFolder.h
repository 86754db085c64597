// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QTemporaryDir>

namespace shanke {

// A folder of the workspace for store files on their way to or from a stick: on the disk of the workspace, so
// that no text of a person lies elsewhere. Gone with the object; what a killed program left goes when the
// next one is made.
class CourierFolder
{
public:
    static Result<std::unique_ptr<CourierFolder>> make(const QString& workspace);

    QString path() const { return m_folder.path(); }

private:
    explicit CourierFolder(const QString& pattern) : m_folder(pattern) {}

    QTemporaryDir m_folder;
};

} // namespace shanke
