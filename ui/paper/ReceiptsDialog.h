// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registers/EventProof.h"
#include "ui/common/LatestAnswer.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;
class QPlainTextEdit;

namespace shanke {

class InfoBar;
class Workspace;

// Receipts: what this person handed in, decided or stated, each with what the records prove of it, to be
// saved and printed; and a printed one is checked by its code. Deletes itself when it is closed. Objects:
// "receipts.list", "receipts.code", "receipts.check", "receipts.shown", "receipts.save", "receipts.message".
class ReceiptsDialog : public QDialog
{
    Q_OBJECT
public:
    // The workspace outlives it.
    explicit ReceiptsDialog(Workspace& workspace, QWidget* parent = nullptr);

    void check(const QString& code);
    void saveTo(const QString& path);

private:
    void layOut();
    void load();
    void showOwn();
    void showProof(const EventProof& proof);
    void askPath();

    Workspace& m_workspace;
    LatestAnswer m_answer;
    QList<EventProof> m_own;
    std::optional<EventProof> m_shown;
    QListWidget* m_list;
    QLineEdit* m_code;
    QPlainTextEdit* m_text;
    QPushButton* m_save;
    InfoBar* m_message;
};

} // namespace shanke
