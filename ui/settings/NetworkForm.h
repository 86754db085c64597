// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/SyncSettings.h"

#include <QObject>

namespace shanke {

class Workspace;
struct Error;

// What may go over which kind of line in a day, without a widget: reads what is kept, keeps each change at
// once.
class NetworkForm : public QObject
{
    Q_OBJECT
public:
    explicit NetworkForm(Workspace& workspace, QObject* parent = nullptr);

    const SyncSettings& settings() const { return m_settings; }
    // The kind of line as it is taken to be now, by the person or by the server's address.
    LinkKind linkInUse() const;

    void setLink(std::optional<LinkKind> link);
    // No limit when `bytes` is none.
    void setDailyBytes(LinkKind link, std::optional<qint64> bytes);

signals:
    void changed();
    void failed(const shanke::Error& error);

private:
    void keep();

    Workspace& m_workspace;
    SyncSettings m_settings;
};

} // namespace shanke
