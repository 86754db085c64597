// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Roster.h"
#include "ui/common/OneAtATime.h"

#include <QObject>

namespace shanke {

class Workspace;

// Who works at the school, for whoever writes a name where an account is kept: read when first asked for, and
// again when something changed. Lives in the ui thread.
class Colleagues : public QObject
{
    Q_OBJECT
public:
    // The workspace outlives it.
    explicit Colleagues(Workspace& workspace, QObject* parent = nullptr);

    void want();
    // The account itself where nobody here has it.
    QString nameOf(const QString& account) const;
    // As nameOf(), with the account behind where several are called so.
    QString shownName(const QString& account) const;
    // Of the one who is meant by what somebody typed; what was typed where that is nobody, or several.
    QString accountOf(const QString& typed) const;
    QStringList shownNames() const;
    // The accounts of whoever is called so, or has this account.
    QStringList accountsOf(const QString& name) const;

signals:
    void changed();

private:
    void read();

    Workspace& m_workspace;
    OneAtATime m_reading{[this] { read(); }};
    bool m_isWanted = false;
    Roster m_roster;
};

} // namespace shanke
