// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/LatestAnswer.h"
#include "workspace/values/WorkspaceValues.h"

#include <QObject>

namespace shanke {

class KeepingService;

// How the files of this PC stand, in words, and what a person can have done about them, without a widget.
class KeepingModel : public QObject
{
    Q_OBJECT
public:
    explicit KeepingModel(KeepingService& keeping, QObject* parent = nullptr);

    void refresh();

    const KeepingState& state() const { return m_state; }
    QString space() const;     // "12 MB, backups 30 MB"
    QString disk() const;      // "81 GB free"
    QString lastCheck() const; // when, and what was found
    QString aside() const;     // empty: nothing was put aside
    QStringList backups() const;
    bool isBusy() const { return m_busy; }

    void check();
    void backUp();
    void setFreeLimit(qint64 bytes);
    // At the next start. `row` as in backups().
    void restore(int row);

signals:
    void changed();
    void checked(bool isSound);
    void backedUp();
    void restoreReady();
    void failed(const shanke::Error& error);

private:
    void setBusy(bool busy);
    template <typename T, typename Then>
    void run(QFuture<Result<T>> work, Then then);

    KeepingService& m_keeping;
    LatestAnswer m_answer;
    KeepingState m_state;
    bool m_busy = false;
};

} // namespace shanke
