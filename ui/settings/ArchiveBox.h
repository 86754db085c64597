// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ArchiveWork.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace shanke {

class InfoBar;

// All that a person has, as an open archive that other programs read: a button, and how far it is. Objects:
// "settings.archive", "settings.archiveStop", "settings.archiveMessage".
class ArchiveBox : public QWidget
{
    Q_OBJECT
public:
    // The workspace outlives it.
    explicit ArchiveBox(Workspace& workspace, QWidget* parent = nullptr);

    // As the person who was asked for a name does.
    void saveTo(const QString& path);

private:
    void askWhereTo();
    void showWorking(bool isWorking);

    ArchiveWork m_work;
    InfoBar* m_message;
    QPushButton* m_save;
    QPushButton* m_stop;
    QProgressBar* m_progress;
};

} // namespace shanke
