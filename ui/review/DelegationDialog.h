// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/common/OneAtATime.h"
#include "workspace/values/DelegationValues.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace shanke {

class InfoBar;
class Workspace;

// Who approves in whose place at the school (委托审批): what stands and what is over, with a way to end it;
// below, for who approves, to whom, until which day and why they give it. Objects: "delegations.list",
// ".end",
// ".person", ".lastDay", ".reason", ".give", ".message", ".close".
class DelegationDialog : public QDialog
{
    Q_OBJECT
public:
    // Both outlive it.
    DelegationDialog(Workspace& workspace, const Clock& clock, QWidget* parent = nullptr);

private:
    QWidget* createGiving();
    QWidget* createButtons();
    void read();
    void showList(const DelegationList& list);
    void showSelection();
    void give();
    void end();
    QString lineOf(const DelegationEntry& entry) const;

    Workspace& m_workspace;
    const Clock& m_clock;
    OneAtATime m_reading{[this] { read(); }};
    DelegationList m_shown;
    InfoBar* m_message;
    QLabel* m_none;
    QListWidget* m_list;
    QPushButton* m_end;
    QComboBox* m_person;
    QDateEdit* m_lastDay;
    QLineEdit* m_reason;
    QPushButton* m_give;
    QWidget* m_giving;
};

} // namespace shanke
