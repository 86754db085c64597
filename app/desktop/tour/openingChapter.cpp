// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/chapters.h"
#include "tour/expectations.h"

using namespace Qt::StringLiterals;

namespace shanke {

TourSteps openingChapter(TourStage& stage)
{
    TourSteps steps;
    steps.push_back({u"A sample school is made: 枫香寨小学, 40 teachers, a timetable, plans, submissions"_s,
                     [&] {
                         stage.makeSchool();
                         return Result<>();
                     },
                     [&] { return stage.schoolIsMissing(); }});
    steps.push_back({u"The school's server starts"_s,
                     [&] {
                         stage.connectNetwork();
                         return Result<>();
                     },
                     [&] { return stage.networkIsMissing(); }});
    for (const Pc pc : {Pc::Teacher, Pc::Approver, Pc::SecondPc})
        steps.push_back({u"PC %1 is switched on and fills itself from the server"_s.arg(int(pc) + 1),
                         [&, pc] { return stage.switchOn(pc); },
                         [&, pc] { return stage.statusLineIsMissing(pc, everythingAtSchool); }});
    steps.push_back({u"The approver's PC knows its person: 审核 is on the rail"_s, [] { return Result<>(); },
                     [&] {
                         return stage.hand(Pc::Approver).sees(u"shell.review"_s) ? QString()
                                                                                 : u"there is no 审核"_s;
                     }});
    steps.push_back({u"The network is cut"_s,
                     [&] {
                         stage.cutNetwork();
                         return Result<>();
                     },
                     [&] { return stage.statusLineIsMissing(Pc::Teacher, noNetwork); }});
    return steps;
}

} // namespace shanke
