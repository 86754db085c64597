// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "workspace/values/RecordValues.h"
#include "workspace/values/TimetableValues.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace shanke {

class InfoBar;
class Workspace;

// Timetables out of tables and into tables: a file is read and shown, with what is odd about each cell, and
// stored when the person agrees. Objects, behind "timetable": ".choose", ".from", ".until", ".termStart",
// ".title", ".summary", ".remarks", ".class", ".week", ".store", ".stored", ".export", ".message".
class TimetableDialog : public QDialog
{
    Q_OBJECT
public:
    // Both outlive it.
    TimetableDialog(Workspace& workspace, const Clock& clock, QWidget* parent = nullptr);

    void readFile(const QString& path);

signals:
    void opened(const shanke::DocId& id); // the person wants to write in it

private:
    QWidget* createStored();
    QWidget* createChoice();
    QWidget* createTerm();
    QWidget* createPreview();
    QDateEdit* addDay(const QString& label, const QString& name, QLayout* layout);
    QTableView* addTable(QStandardItemModel* model, const QString& name, const QString& caption);
    void guessTerm();
    void readStored();
    void showStored(const QList<StoredTimetable>& stored);
    void chooseFile();
    void readAgain();
    void refuse(const Error& error);
    void showPreview(const TimetablePreview& preview);
    void showRemarks();
    void showWeek();
    void store();
    void chooseTarget();
    void write(const QString& path);

    Workspace& m_workspace;
    const Clock& m_clock;
    QString m_path;
    std::optional<TimetablePreview> m_preview;
    QList<StoredTimetable> m_known;
    Roster m_roster;
    InfoBar* m_message;
    QComboBox* m_stored = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_open = nullptr;
    QLabel* m_summary = nullptr;
    QLineEdit* m_title = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_until = nullptr;
    QDateEdit* m_termStart = nullptr;
    QStandardItemModel* m_remarks;
    QStandardItemModel* m_week;
    QComboBox* m_class = nullptr;
    QPushButton* m_store = nullptr;
};

} // namespace shanke
