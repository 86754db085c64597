// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "sqlite/Connection.h"
#include "workspace/values/SyncSettings.h"

#include <QDate>
#include <QObject>

namespace shanke {

// How many bytes of files may still go over the line today, both ways together, by kind of link. Texts are
// never counted. Remembers settings and what was spent in work.sqlite, so a restart gives nothing back. Lives
// in the engine thread.
class ByteBudget : public QObject
{
    Q_OBJECT
public:
    explicit ByteBudget(const Clock& clock) : m_clock(clock) {}

    // From now on it is kept in `work`, which must outlive it.
    Result<> open(Connection& work);

    const SyncSettings& settings() const { return m_settings; }
    Result<> setSettings(const SyncSettings& settings);
    // The line to the server in use, as its address tells. What the person says of the line goes before, but
    // not where there is another server behind it: the line to the school's is what it is.
    struct Line
    {
        bool isNear = false;
        bool isAsPersonSays = true;
    };
    void setLine(const Line& line);
    LinkKind link() const;

    // Another piece of a file may begin.
    bool mayBegin() const;
    // Of today, never below zero; none: as many as there are.
    std::optional<qint64> left() const;
    // Bytes that went over the line. Kept at once: a piece is large, and there are few of them.
    Result<> spend(qint64 bytes);
    // The person wants the files to go today, whatever it costs.
    Result<> liftForToday();

signals:
    void changed(); // more may go than before, or less

private:
    struct Spent
    {
        QDate day;
        std::map<LinkKind, qint64> bytes;
        bool isLifted = false;
    };

    Spent today() const;
    Result<> keep(const char* name, const QJsonObject& value);
    Result<> keepSpent();

    const Clock& m_clock;
    Connection* m_work = nullptr;
    SyncSettings m_settings;
    Spent m_spent;
    Line m_line;
};

} // namespace shanke
