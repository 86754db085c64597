// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/said/paneContents.h"

#include "ui/said/DraftContent.h"
#include "ui/said/MeetingContent.h"
#include "ui/said/NoticeContent.h"
#include "ui/said/ObservationContent.h"
#include "ui/said/ProjectContent.h"
#include "ui/said/TaskContent.h"
#include "ui/said/ThreadContent.h"

namespace shanke {

namespace {

std::optional<PaneContent> contentOf(const ResearchView&, const std::monostate&, const QDateTime&)
{
    return std::nullopt;
}

std::optional<PaneContent> contentOf(const ResearchView& view, const ThreadSide& side, const QDateTime& now)
{
    return ThreadContent::of(view, side, now);
}

std::optional<PaneContent> contentOf(const ResearchView& view, const NoticeSide& side, const QDateTime&)
{
    return NoticeContent::of(view, side);
}

std::optional<PaneContent> contentOf(const ResearchView& view, const TaskSide& side, const QDateTime& now)
{
    return TaskContent::of(view, side, now);
}

std::optional<PaneContent> contentOf(const ResearchView& view, const MeetingSide& side, const QDateTime&)
{
    return MeetingContent::of(view, side);
}

std::optional<PaneContent> contentOf(const ResearchView& view, const ObservationSide& side,
                                     const QDateTime& now)
{
    return ObservationContent::of(view, side, now);
}

std::optional<PaneContent> contentOf(const ResearchView& view, const ProjectSide& side, const QDateTime&)
{
    return ProjectContent::of(view, side);
}

std::optional<PaneContent> contentOf(const ResearchView& view, const DraftSide& side, const QDateTime& now)
{
    return DraftContent::of(view, side, now);
}

} // namespace

std::optional<PaneContent> paneContent(const ResearchView& view, const QDateTime& now)
{
    return std::visit([&](const auto& side) { return contentOf(view, side, now); }, view.side);
}

} // namespace shanke
