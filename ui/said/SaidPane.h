// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/said/SaidForm.h"
#include "ui/said/SaidModel.h"
#include "ui/said/SaidWatch.h"

#include <QSettings>

class QLabel;
class QListView;
class QStackedWidget;
class QVBoxLayout;

namespace shanke {

class EmptyState;
class InfoBar;

// What was said about the record that is open, beside its sheet: how it stands, the lines, buttons for what
// this person may say, and a box to write in. What is typed there and not said stays on this PC, for each
// record. Objects: "said.sentence", "said.detail", "said.lines", "said.message", those of SaidForm, and
// "said." before the object of an action.
class SaidPane : public QWidget
{
    Q_OBJECT
public:
    // Both outlive it.
    SaidPane(Workspace& workspace, Clock& clock, QWidget* parent = nullptr);

    void setRecord(const DocId& record);
    const DocId& record() const { return m_watch.record(); }
    // Nothing is read while nobody sees the page.
    void setShown(bool shown) { m_watch.setShown(shown); }
    void handOver() { m_watch.handOver(); }
    // What a spot of the record is called, for who reads the lines; it may be gone.
    void setWhere(std::function<QString(const SheetSpot& spot)> where) { m_where = std::move(where); }
    // Says again what the spots are called.
    void showLines();
    // Those that a line is about, as often as there are lines.
    QList<SheetSpot> spots() const;
    bool mayCommentAt(const SheetSpot& spot) const;
    // Asks for a comment on the spot; `where`: what it is called.
    void commentAt(const SheetSpot& spot, const QString& where);
    // Goes to the first line about the spot; false: there is none.
    bool showLineAt(const SheetSpot& spot);
    // What its tab is called; empty: there is nothing to show.
    QString title() const;

signals:
    void titleChanged(); // or what it shows
    void spotWanted(const shanke::SheetSpot& spot);
    void documentWanted(const shanke::DocId& id);
    void partWanted(const shanke::DocId& whole, const QString& kind);
    void handOverWanted(); // once what is typed is saved
    void handedOver(const shanke::DocId& record);

private:
    void connectParts();
    void showContent();
    void showActions(QVBoxLayout* row, const QList<PaneAction>& actions);
    void showLineActions();
    void begin(const PaneAction& action, bool isMain);
    void showMain();
    void onSaid();
    void showError(const Error& error);
    void keepTyped();
    QString keyOfTyped() const;
    void openLine(const QModelIndex& line);
    NamedValues people() const;
    void readDocuments();

    Workspace& m_workspace;
    SaidWatch m_watch;
    SaidModel m_model;
    QSettings m_settings;
    std::function<QString(const SheetSpot&)> m_where;
    NamedValues m_documents;
    QLabel* m_sentence;
    QLabel* m_detail;
    QListView* m_list;
    EmptyState* m_empty;
    QStackedWidget* m_lines;
    QVBoxLayout* m_lineActions;
    QVBoxLayout* m_actions;
    SaidForm* m_form;
    InfoBar* m_message;
};

} // namespace shanke
