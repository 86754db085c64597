// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/EvidencePage.h"

#include "ui/common/Buttons.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Formatting.h"
#include "ui/common/InfoBar.h"
#include "ui/common/KindWords.h"
#include "ui/common/PageHeader.h"
#include "ui/common/whenReady.h"
#include "ui/sheet/NoteDelegate.h"
#include "workspace/ResearchService.h"
#include "workspace/Workspace.h"

#include <QComboBox>
#include <QListView>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int TermsOffered = 6;

} // namespace

EvidencePage::EvidencePage(Workspace& workspace, Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_clock(clock),
      m_term(new QComboBox),
      m_list(makeNoteList(&m_model)),
      m_empty(new EmptyState),
      m_lines(new QStackedWidget),
      m_message(new InfoBar)
{
    m_term->setObjectName(u"evidence.term"_s);
    m_term->setAccessibleName(tr("Term"));
    m_list->setObjectName(u"evidence.lines"_s);
    m_message->setObjectName(u"evidence.message"_s);
    m_empty->setContent(u"research"_s,
                        tr("Nothing counts in this term yet. Observed lessons, activities, answered "
                           "tasks and questions stand here by themselves."));
    m_lines->addWidget(m_list);
    m_lines->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(createHead());
    layout->addWidget(m_message);
    layout->addWidget(m_lines, 1);
    m_reading.setPaused(true);
    offerTerms();
    connect(m_term, &QComboBox::currentIndexChanged, this, [this] { m_reading.want(); });
    connect(m_list, &QListView::activated, this, &EvidencePage::openCurrent);
    connect(&m_workspace, &Workspace::changed, this, [this] { m_reading.want(); });
}

QWidget* EvidencePage::createHead()
{
    auto* head = new PageHeader(tr("My evidence"));
    auto* back = makeButton(tr("Back"), ButtonKind::Ordinary, u"back"_s);
    back->setObjectName(u"evidence.back"_s);
    connect(back, &QPushButton::clicked, this, &EvidencePage::closed);
    auto* print = makeButton(tr("Print or save…"), ButtonKind::Ordinary, u"print"_s);
    print->setObjectName(u"evidence.print"_s);
    connect(print, &QPushButton::clicked, this,
            [this] { emit printWanted(m_terms[size_t(m_term->currentIndex())]); });
    head->addAction(m_term);
    head->addAction(print);
    head->addAction(back);
    return head;
}

void EvidencePage::offerTerms()
{
    TermDays term = TermDays::around(m_clock.now().date());
    for (int offered = 0; offered < TermsOffered; ++offered, term = term.before()) {
        const bool isAutumn = term.from.month() == 8;
        const int year = isAutumn ? term.from.year() : term.from.year() - 1;
        m_terms.push_back(term);
        //: a school year, from and to
        m_term->addItem(
            (isAutumn ? tr("%1–%2, first term") : tr("%1–%2, second term")).arg(year).arg(year + 1));
    }
}

void EvidencePage::activate()
{
    m_reading.want();
    m_list->setFocus();
}

void EvidencePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_reading.setPaused(false);
}

void EvidencePage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_reading.setPaused(true);
}

void EvidencePage::read()
{
    const int asked = m_term->currentIndex();
    whenReady(m_workspace.research().evidence(m_terms[size_t(asked)]), this,
              [this, asked](const Result<EvidenceView>& view) {
                  if (!view)
                      m_message->showError(view.error());
                  else if (asked == m_term->currentIndex())
                      show(*view);
                  m_reading.answered();
              });
}

QString EvidencePage::signedSentence(const ShownFact& fact) const
{
    const QDateTime now = m_clock.now();
    QStringList parts{QLocale().toString(fact.fact.day, QLocale::ShortFormat)};
    if (fact.signedAt.isValid())
        //: a moment
        parts.append(tr("signed %1").arg(Formatting::moment(fact.signedAt, now)));
    if (fact.receivedAt.isValid())
        //: a moment
        parts.append(tr("at the school %1").arg(Formatting::moment(fact.receivedAt, now)));
    return parts.join(u" · "_s);
}

void EvidencePage::show(const EvidenceView& view)
{
    QList<PaneLine> lines;
    for (const EvidenceLine& line : view.lines) {
        const QString what = QString::fromLatin1(line.sort->what);
        //: what counts, and how much of it
        lines.append({what, KindWords::label(line.sort->duty),
                      tr("%1: %2").arg(KindWords::label(line.sort->label)).arg(line.amount), u"approved"_s,
                      Tone::Good});
        int number = 0;
        for (const ShownFact& fact : line.shown) {
            const QString title = view.titles.value(fact.document);
            lines.append({u"%1/%2"_s.arg(what).arg(++number),
                          signedSentence(fact),
                          title.isEmpty() ? KindWords::kind(fact.document) : title,
                          u"forward"_s,
                          Tone::Neutral,
                          {{u"open"_s, {}, {}, OpenDeed{fact.document}}}});
        }
    }
    m_model.setRows(lines);
    m_lines->setCurrentWidget(lines.isEmpty() ? static_cast<QWidget*>(m_empty) : m_list);
}

void EvidencePage::openCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || m_model.row(current).actions.isEmpty())
        return;
    emit recordActivated(std::get<OpenDeed>(m_model.row(current).actions.front().deed).document);
}

} // namespace shanke
