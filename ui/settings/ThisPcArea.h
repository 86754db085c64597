// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/AreaPage.h"
#include "ui/settings/KeepingModel.h"

class QListWidget;
class QPushButton;
class QSpinBox;

namespace shanke {

class InfoBar;
class Workspace;

// The files of this PC: how much space they take, whether they are sound, which backups there are. Everything
// here happens by itself; the buttons are for those who do not want to wait.
// Objects: "settings.backups", "settings.check", "settings.backUp", "settings.restore", "settings.freeLimit",
// "settings.keepingMessage".
class ThisPcArea : public AreaPage
{
    Q_OBJECT
public:
    explicit ThisPcArea(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addFacts();
    QWidget* makeFreeLimit();
    QWidget* makeBackups();
    QWidget* makeButtons();
    void connectModel();
    void showState();
    void askToRestore();

    KeepingModel m_model;
    QLabel* m_space;
    QLabel* m_disk;
    QLabel* m_check;
    QLabel* m_aside;
    QLabel* m_noBackup;
    QSpinBox* m_limit;
    QListWidget* m_backups;
    QPushButton* m_checkNow;
    QPushButton* m_backUp;
    QPushButton* m_restore;
    InfoBar* m_info;
};

} // namespace shanke
