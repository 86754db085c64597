// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/ArchiveValues.h"

#include <QDialog>

#include <atomic>

class QListWidget;
class QPushButton;

namespace shanke {

class InfoBar;
class Workspace;

// An open archive that somebody brought: what is in it and what of it cannot be taken in, and the question
// whether it is to be. Nothing is stored before. Deletes itself when it is closed; what goes on then is
// stopped. Objects: "pack.list", "pack.take", "pack.message".
class PackDialog : public QDialog
{
    Q_OBJECT
public:
    // The workspace outlives it.
    PackDialog(Workspace& workspace, const QString& path, QWidget* parent = nullptr);
    ~PackDialog() override;

private:
    void onRead(const Result<OpenedPack>& pack);
    void showPack();
    void take();
    void onStored(const Result<StoredPack>& stored);

    Workspace& m_workspace;
    OpenedPack m_pack;
    std::shared_ptr<std::atomic<bool>> m_isClosed = std::make_shared<std::atomic<bool>>(false);
    InfoBar* m_message;
    QListWidget* m_list;
    QPushButton* m_take;
    QPushButton* m_close;
};

} // namespace shanke
