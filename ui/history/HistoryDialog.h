// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/HistoryModel.h"
#include "ui/history/HistorySession.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;

namespace shanke {

class InfoBar;
class SheetPictures;
class SheetReader;

// The earlier versions of a record: by the moment of their save at the left, the chosen one as its sheet at
// the right, with what differs marked. Taking one back is an edit of the record that is open: it can be
// undone, and what stood there stays in the history. Objects: "history.versions", "history.with",
// "history.sheet", "history.differences", "history.next", "history.take", "history.close", "history.message".
class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    // `mayWrite`: the record can be edited. Workspace and clock outlive it.
    HistoryDialog(Workspace& workspace, const Clock& clock, const DocId& id, bool mayWrite,
                  QWidget* parent = nullptr);

signals:
    // The record is to say again what it said in this version.
    void taken(const shanke::Record& version);

private:
    QWidget* createVersions();
    QWidget* createSheet();
    QWidget* createButtons();
    void showList();
    void showChosen();
    void showDifferences();
    void goToNext();

    HistorySession m_session;
    SheetPictures* m_pictures;
    HistoryModel m_model;
    bool m_mayWrite;
    QString m_onSheet; // the version that the sheet shows
    QString m_lastBlock;
    InfoBar* m_message;
    QListView* m_versions = nullptr;
    QLabel* m_withoutText = nullptr;
    QComboBox* m_with = nullptr;
    QLabel* m_differences = nullptr;
    SheetReader* m_sheet = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace shanke
