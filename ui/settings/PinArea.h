// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "ui/settings/AreaPage.h"
#include "workspace/values/LockValues.h"

#include <QFuture>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace shanke {

class InfoBar;
class LockService;
class Workspace;

// The PIN of the person who works here: what it keeps, what it does not, and what is lost with it are said
// before it is set. Where there is no keychain, long words keep the sign-in on the disk as well.
// Objects: "settings.pinNow", "settings.pinNew", "settings.pinAgain", "settings.pinAtOpening",
// "settings.setPin", "settings.removePin", "settings.lockNow", "settings.addPerson", "settings.pinMessage".
class PinArea : public AreaPage
{
    Q_OBJECT
public:
    explicit PinArea(Workspace& workspace, QWidget* parent = nullptr);

    // Whether others can be given a place on this PC.
    void setSharing(bool isShared);

signals:
    void lockRequested();
    void addPersonRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addFields();
    QWidget* makeButtons();
    QWidget* makePeople();
    void ask();
    void showState(const LockState& state);
    void submit();
    QString problem() const;
    void remove();
    void await(const QFuture<Result<>>& answer, const QString& done);

    LockService& m_lock;
    LockState m_state;
    QLabel* m_place;
    QLineEdit* m_now;
    QLineEdit* m_new;
    QLineEdit* m_again;
    QCheckBox* m_atOpening;
    QPushButton* m_set = nullptr;
    QPushButton* m_remove;
    QPushButton* m_add;
    InfoBar* m_info;
};

} // namespace shanke
