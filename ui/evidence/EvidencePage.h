// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/common/OneAtATime.h"
#include "ui/said/SaidModel.h"
#include "workspace/values/ResearchValues.h"

#include <QWidget>

class QComboBox;
class QListView;
class QStackedWidget;

namespace shanke {

class EmptyState;
class InfoBar;
class Workspace;

// My evidence: what counts for this person in a term, by requirement, each line the document that shows it
// with when it was signed and when the school had it. Enter or a double click opens the document. Objects:
// "evidence.term", "evidence.lines",
// "evidence.print", "evidence.back", "evidence.message".
class EvidencePage : public QWidget
{
    Q_OBJECT
public:
    // Both outlive it.
    EvidencePage(Workspace& workspace, Clock& clock, QWidget* parent = nullptr);

    void activate();

signals:
    void recordActivated(const shanke::DocId& id);
    void printWanted(const shanke::TermDays& term);
    void closed();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* createHead();
    void offerTerms();
    void read();
    void show(const EvidenceView& view);
    QString signedSentence(const ShownFact& fact) const;
    void openCurrent();

    Workspace& m_workspace;
    Clock& m_clock;
    OneAtATime m_reading{[this] { read(); }};
    std::vector<TermDays> m_terms;
    SaidModel m_model;
    QComboBox* m_term;
    QListView* m_list;
    EmptyState* m_empty;
    QStackedWidget* m_lines;
    InfoBar* m_message;
};

} // namespace shanke
