// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/LessonBox.h"

#include "lesson/planKinds.h"
#include "ui/common/Buttons.h"
#include "ui/common/KindWords.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/editor/LessonDocuments.h"
#include "ui/editor/PublishBox.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

LessonBox::LessonBox(LessonDocuments& documents, RecordSession& session, QWidget* parent)
    : QFrame(parent),
      m_documents(documents),
      m_session(session),
      m_stages(makeLabel({}, TextRole::Muted)),
      m_makeGuide(makeButton(tr("Make the study guide"), ButtonKind::Ordinary, u"add"_s)),
      m_others(new QVBoxLayout),
      m_publish(new PublishBox(documents.workspace(), session))
{
    m_stages->setObjectName(u"editor.stages"_s);
    m_stages->setWordWrap(true);
    m_makeGuide->setObjectName(u"editor.makeGuide"_s);
    m_others->setSpacing(spacing::tight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_stages);
    layout->addLayout(m_others);
    layout->addWidget(m_makeGuide);
    layout->addWidget(m_publish);
    m_publish->installEventFilter(this);
    connect(m_makeGuide, &QPushButton::clicked, this, &LessonBox::guideWanted);
    connect(m_publish, &PublishBox::readWanted, this, &LessonBox::recordWanted);
    connect(&documents, &LessonDocuments::changed, this, &LessonBox::showDocuments);
    showDocuments();
}

void LessonBox::showDocuments()
{
    showStages();
    showOthers();
    const QString kind = m_session.isOpen() ? m_session.edits().record().kind().word : QString();
    const bool isPlan = kind == planKind().word;
    // A guide is made for a plan that there is: one in which something was written.
    const bool isWritten = !m_session.facts().rev.isEmpty() || m_session.hasUnsaved();
    const bool hasGuides = isPlan && planLayout(m_session.edits().record().toJson()) != PlanLayout::Activity;
    m_makeGuide->setVisible(hasGuides && isWritten && m_session.facts().guides.isEmpty() &&
                            !m_session.isOnlyShown());
    showIfNeeded();
}

bool LessonBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        showIfNeeded();
    return QFrame::eventFilter(watched, event);
}

// An empty one takes room from the pane beside it.
void LessonBox::showIfNeeded()
{
    setHidden(m_stages->isHidden() && m_makeGuide->isHidden() && m_publish->isHidden() &&
              m_documents.others().empty());
}

void LessonBox::showStages()
{
    const std::optional<Completeness> lesson = m_documents.completeness();
    m_stages->setVisible(lesson.has_value());
    if (!lesson)
        return;
    const auto stage = [](LessonStage which, bool isReady) {
        return QString((isReady ? u"● "_s : u"○ "_s) + Words::stage(which));
    };
    //: how far a lesson is prepared; %1 of the three stages, %2 names them
    m_stages->setText(
        tr("Prepared %1 of 3: %2")
            .arg(lesson->stages())
            .arg(QStringList{stage(LessonStage::Before, lesson->before), stage(LessonStage::In, lesson->in),
                             stage(LessonStage::After, lesson->after)}
                     .join(u"  "_s)));
}

void LessonBox::showOthers()
{
    while (QLayoutItem* item = m_others->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 0; i < m_documents.others().size(); ++i) {
        QPushButton* button = makeButton(captionOf(int(i)), ButtonKind::Ordinary, u"plans"_s);
        button->setObjectName(u"editor.other%1"_s.arg(i + 1));
        connect(button, &QPushButton::clicked, this,
                [this, id = m_documents.others()[i].id] { emit recordWanted(id); });
        m_others->addWidget(button);
    }
}

// "Study guide: 光的反射 · not saved yet"
QString LessonBox::captionOf(int other) const
{
    const OpenRecord& document = m_documents.others()[size_t(other)];
    const LessonHeader header = document.record.object<LessonHeader>(u"header"_s);
    const QString caption = tr("%1: %2").arg(KindWords::kind(document.id), Words::title(header));
    return document.rev.isEmpty() ? tr("%1 · not saved yet").arg(caption) : caption;
}

} // namespace shanke
