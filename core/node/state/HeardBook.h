// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QHash>

namespace shanke {

// When a node heard last from whom: from the PCs of the school, by the ids of their devices, and from the
// county. Kept in "heard.json" in its folder, written when it is asked to. Lives in the router's thread.
class HeardBook
{
public:
    static constexpr auto County = "county";

    // What cannot be read was never heard.
    HeardBook(const QString& folder, const QDateTime& now);

    void note(const QString& whom, const QDateTime& now);
    QDateTime last(const QString& whom) const { return m_heard.value(whom); }
    const QDateTime& since() const { return m_since; } // since when it is noted
    // Does nothing when there is nothing new.
    Result<> save();

private:
    static constexpr qsizetype MostNoted = 10'000;

    QString m_path;
    QDateTime m_since;
    QHash<QString, QDateTime> m_heard;
    bool m_isChanged = false;
};

} // namespace shanke
