// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/courier/CourierFolder.h"

#include <QDir>

namespace shanke {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<CourierFolder>> CourierFolder::make(const QString& workspace)
{
    QDir all(workspace + u"/courier"_s);
    all.removeRecursively();
    all.mkpath(u"."_s);
    std::unique_ptr<CourierFolder> folder(new CourierFolder(all.filePath(u"stick"_s)));
    if (!folder->m_folder.isValid())
        return fail(ErrorKind::ReadOnly,
                    u"%1 cannot be written: %2"_s.arg(all.path(), folder->m_folder.errorString()),
                    all.path());
    return folder;
}

} // namespace shanke
