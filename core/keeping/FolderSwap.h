// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QStringList>

namespace shanke {

// Puts files and folders that were made ready in the folder "restoring" in the place of those of a workspace
// or a node that nobody has open. What stood there moves into a folder aside; nothing is deleted. A power cut
// leaves the old, or the new once whoever opens the folder next ends it with finish().
class FolderSwap
{
public:
    explicit FolderSwap(QString folder);

    // Where the new is put together; begin() makes it anew and empty.
    const QString& place() const { return m_new; }
    Result<> begin() const;
    void giveUp() const;
    // Everything in place() is whole: from now on it replaces the old, which goes to `aside` (empty: there is
    // no old).
    Result<> ready(const QString& aside) const;
    bool isReady() const;
    // Ends what is ready; gives up what is not.
    Result<> finish() const;

private:
    Result<> replace(const QString& name, const QString& aside) const;

    QString m_folder;
    QString m_new;
};

} // namespace shanke
