// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QJsonObject>

namespace shanke::cli {

// Where the answers go: standard output, a line at a time and flushed, and one sentence on standard error for
// what went wrong. With JSON on, every line is one object.
class Console
{
public:
    void setJson(bool on) { m_json = on; }
    bool isJson() const { return m_json; }

    // `words` is the line for people, `object` the one for programs.
    void line(const QString& words, const QJsonObject& object) const;
    // One object a line for people and programs alike.
    void object(const QJsonObject& object) const;
    // A document as it is.
    void raw(const QByteArray& json) const;

    void complain(const Error& error) const;
    void complain(const QString& sentence) const;

private:
    bool m_json = false;
};

// Numbers as JSON has them; integers up to 2^53 stay integers.
inline QJsonValue number(qint64 value)
{
    return QJsonValue(value);
}

} // namespace shanke::cli
