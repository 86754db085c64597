// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PublishBox.h"

#include "lesson/columnFor.h"
#include "lesson/planKinds.h"
#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/common/whenReady.h"
#include "workspace/Account.h"
#include "workspace/PlanRepository.h"
#include "workspace/PrepService.h"
#include "workspace/Workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// "Chinese, Grade 3" for "yuwen-p3".
QString columnName(const QString& column)
{
    return PublishBox::tr("%1, %2").arg(Words::subject(column.section(u'-', 0, -2)),
                                        Words::grade(column.section(u'-', -1).toUpper()));
}

} // namespace

PublishBox::PublishBox(Workspace& workspace, RecordSession& session, QWidget* parent)
    : QFrame(parent),
      m_workspace(workspace),
      m_session(session),
      m_text(makeLabel({}, TextRole::Muted, LineBreaks::Wrap)),
      m_publish(makeButton({}, ButtonKind::Ordinary, u"delivery"_s)),
      m_read(makeButton(tr("Read it as published"), ButtonKind::Ordinary, u"county"_s))
{
    m_text->setObjectName(u"editor.publish.text"_s);
    m_publish->setObjectName(u"editor.publish"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::small, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_text);
    layout->addWidget(m_publish);
    layout->addWidget(m_read);
    m_read->setObjectName(u"editor.publish.read"_s);
    connect(m_read, &QPushButton::clicked, this, [this] { emit readWanted(m_published.id); });
    connect(&workspace, &Workspace::changed, this, [this] { m_reading.want(); }); // how far it has gone
    connect(&workspace.account(), &Account::settingsChanged, this, &PublishBox::showState);
    connect(m_publish, &QPushButton::clicked, this, &PublishBox::ask);
    connect(&session, &RecordSession::factsChanged, this, [this] { m_reading.want(); });
    connect(&session, &RecordSession::opened, this, [this] {
        m_isAsked = m_isWaiting = false;
        m_trouble.clear();
    });
    connect(&session, &RecordSession::keepingChanged, this, &PublishBox::publishOnceKept);
    hide();
}

bool PublishBox::isPlan() const
{
    if (!m_session.isOpen())
        return false;
    const QString& word = m_session.edits().record().kind().word;
    return word == planKind().word || (word == standardKind().word && !m_session.isOnlyShown());
}

QString PublishBox::column() const
{
    return columnFor(lessonHeaderOf(m_session.edits().record()));
}

void PublishBox::read()
{
    whenReady(m_workspace.preparing().columns(), this,
              [this](const Result<QList<PublishableColumn>>& columns) {
                  m_columns = columns.value_or(QList<PublishableColumn>());
                  readReuse();
              });
}

void PublishBox::readReuse()
{
    if (m_columns.isEmpty() || !isPlan() || m_session.facts().rev.isEmpty()) {
        m_published = {};
        m_reading.answered();
        return showState();
    }
    whenReady(m_workspace.preparing().publishedFrom(m_session.facts().id, column()), this,
              [this](const Result<PublishedPlan>& published) {
                  m_published = published.value_or(PublishedPlan());
                  whenReady(m_workspace.preparing().reuseOf(m_published.id), this,
                            [this](const Result<int>& reuse) {
                                m_reuse = m_published.id.isEmpty() ? 0 : reuse.value_or(0);
                                readOthers();
                            });
              });
}

// Two curators of a column may each make one: whoever publishes is told before.
void PublishBox::readOthers()
{
    const LessonHeader header = lessonHeaderOf(m_session.edits().record());
    whenReady(m_workspace.plans().standards(header.title.trimmed()), this,
              [this, header](const Result<QList<RecordSummary>>& standards) {
                  m_others.clear();
                  for (const RecordSummary& each : standards.value_or(QList<RecordSummary>())) {
                      const bool isOfLesson = each.header.subject == header.subject &&
                                              each.header.grade == header.grade &&
                                              each.header.title.trimmed() == header.title.trimmed();
                      if (isOfLesson && each.id != m_published.id && each.id != m_session.facts().id)
                          m_others.append(each.who.isEmpty() ? tr("you") : each.who);
                  }
                  m_others.removeDuplicates();
                  m_reading.answered();
                  showState();
              });
}

void PublishBox::showState()
{
    setVisible(isPlan() && !m_columns.isEmpty() && !m_session.facts().rev.isEmpty());
    if (isHidden())
        return;
    const QString own = column();
    const bool isKept = std::any_of(m_columns.begin(), m_columns.end(),
                                    [&](const PublishableColumn& each) { return each.column == own; });
    QStringList lines;
    if (m_published.version > 0)
        lines.append(publishedSentence());
    if (!m_trouble.isEmpty())
        lines.append(m_trouble);
    if (isKept && !m_others.isEmpty())
        //: names of people
        lines.append(tr("A standard plan of this lesson stands in the column already, by %1. Yours would "
                        "stand beside it, and teachers would have to choose.")
                         .arg(m_others.join(tr(", "))));
    if (own.isEmpty())
        lines.append(tr("Before it can be published it has to say its subject and its grade."));
    else if (!isKept)
        lines.append(
            tr("This plan belongs in the column %1, which somebody else keeps.").arg(columnName(own)));
    else if (m_isAsked)
        lines.append(
            tr("Every teacher of the county who follows %1 will get it. Learner analysis, reflection "
               "and notes of your own stay out of it.")
                .arg(columnName(own)) +
            u' ' + waySentence());
    m_text->setText(lines.join(u'\n'));
    m_text->setVisible(!lines.isEmpty());
    m_read->setVisible(m_published.version > 0);
    m_publish->setEnabled(isKept && !m_isWaiting);
    m_publish->setText(m_isAsked                 ? tr("Publish now")
                       : m_published.version > 0 ? tr("Publish the next version…")
                                                 : tr("Publish as standard plan…"));
}

QString PublishBox::publishedSentence() const
{
    //: %1 is the name of a column
    QStringList sentences{
        tr("Published in %1 as version %2.").arg(columnName(column())).arg(m_published.version),
        tr("%n plan(s) known here were made from it.", nullptr, m_reuse)};
    if (m_published.delivery == Delivery::Refused)
        sentences.append(tr("The server did not take it, so nobody else has it: “Where is my work” says why."));
    else if (m_published.delivery == Delivery::AtCounty)
        sentences.append(tr("The county has it."));
    else if (m_workspace.account().settings().countyServer.isSet())
        sentences.append(tr("The county does not have it yet."));
    else if (!m_isAsked)
        sentences.append(waySentence());
    return sentences.join(u' ');
}

QString PublishBox::waySentence() const
{
    return m_workspace.account().settings().countyServer.isSet()
               ? tr("It goes to the county from this PC with its files: no school's server carries it there.")
               : tr("This PC knows no server of the county, and no school's server carries it there: other "
                    "schools do not get it until you enter the address under Settings, County.");
}

// What it means is said first, beside the button.
void PublishBox::ask()
{
    m_trouble.clear();
    if (!std::exchange(m_isAsked, !m_isAsked))
        return showState();
    m_isWaiting = true;
    if (!m_session.isKept())
        m_session.save();
    publishOnceKept();
}

void PublishBox::publishOnceKept()
{
    if (!m_isWaiting || !m_session.isKept() || m_session.hasUnsaved())
        return;
    m_isWaiting = false;
    publish();
}

void PublishBox::publish()
{
    whenReady(m_workspace.preparing().publish(m_session.facts().id, column()), this,
              [this](const Result<PublishedPlan>& published) {
                  if (!published)
                      m_trouble = ErrorText::of(published.error());
                  m_reading.want();
              });
}

} // namespace shanke
