"""Vietnamese."""

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.bound import Bound
from index.analysis.languages.phrases import listed
from index.analysis.languages.record import Language, valued, words
from index.model import SmallTalk

VIETNAMESE = Language(
    code="vi",
    name="Vietnamese",
    accents="àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ",
    is_syllabic=True,
    keeps_accents=True,
    stop_words=words(
        """
        ai anh bao bị bởi các cái cần càng chỉ chị chiếc cho chúng chưa chứ có còn cô cũng của cùng
        cứ do dù dưới đã đang đâu đây để đến đều đi điều đó được em gì giữa hay hãy hoặc họ hơn khi
        không kể là lại lên lúc mà mình mỗi một mọi nào này nên nếu ngay nhau như nhưng những nó
        nơi nữa ở ông phải qua ra rằng rất rồi sao sau sẽ sự ta tại tôi thì theo thế trên trong
        trước từ từng và vào vậy vẫn về vì việc với vừa xuống bằng lâu bà mấy đấy ấy chính chẳng
        gồm giống
        nhiêu
        """
    ),
    question_words={
        AnswerType.COUNT: "bao nhiêu(?! (?:tiền|lâu|tuổi|phần trăm|thời gian|năm|mét|km))"
        r"|mấy (?!giờ|tuổi)\w+|số lượng",
        AnswerType.TIME_SPAN: "bao lâu|bao nhiêu (?:lâu|tuổi|thời gian|năm|ngày|giờ|tháng)"
        "|mấy tuổi|thường xuyên như thế nào",
        AnswerType.AMOUNT: "bao nhiêu tiền|giá (?:bao nhiêu|là bao nhiêu|thế nào)|(?:giá"
        "|chi phí|lương|mức giá|học phí).* bao nhiêu|tốn bao nhiêu",
        AnswerType.EXTENT: "bao xa|cao bao nhiêu|dài bao nhiêu|rộng bao nhiêu|sâu bao nhiêu"
        "|nặng bao nhiêu|lớn (?:như thế nào|cỡ nào)|bao nhiêu (?:mét|km"
        "|ki lô mét)",
        AnswerType.DATE: "khi nào|lúc nào|bao giờ|hồi nào|(?:vào )?(?:năm|ngày|tháng|thế kỷ"
        "|thời gian|thập kỷ) (?:nào|bao nhiêu|mấy)|mấy giờ|thời điểm nào",
        AnswerType.PERSON: "ai|(?:người|vua|tổng thống|diễn viên|cầu thủ|tác giả) nào|của ai",
        AnswerType.PLACE: "ở đâu|đâu|từ đâu|nơi nào|(?:thành phố|nước|quốc gia|nơi|địa điểm"
        "|bang|vùng|đảo|châu lục) nào|chỗ nào",
        AnswerType.REASON: "tại sao|vì sao|sao lại|lý do (?:gì|nào|tại sao)|vì lý do gì|do đâu",
        AnswerType.MANNER: "làm (?:sao|thế nào|cách nào)(?: để)?|bằng cách nào",
        AnswerType.SHARE: "phần trăm|tỷ lệ|bao nhiêu phần trăm",
    },
    interrogatives="gì|nào|mấy|bao nhiêu|ai|sao",
    negations=words("không chưa chẳng đừng"),
    years=listed(r"năm #"),
    present=listed(
        """
        bây giờ, hiện (?:nay|tại), hôm nay, mới nhất, tiếp theo, gần đây nhất, lúc này
        """
    ),
    numbers=valued(
        """
        một 1, hai 2, ba 3, bốn 4, năm 5, sáu 6, bảy 7, tám 8, chín 9, mười 10, trăm 100, nghìn
        1000, ngàn 1000, triệu 1000000, tỷ 1000000000
        """
    ),
    ordinals=valued(
        """
        nhất 1, nhì 2, tư 4
        """
    ),
    bounds={
        Bound.LEAST: listed("# trở lên, từ # trở lên, (?:ít nhất|tối thiểu) #"),
        Bound.MOST: listed("# trở xuống, (?:nhiều nhất|tối đa) #"),
        Bound.SINCE: listed(r"(?:kể từ|từ)(?: năm)? (?=[12]\d\d\d\b)#"),
        Bound.UNTIL: listed("cho đến(?: năm)? #"),
        Bound.BOTH: listed("(?:từ )?# đến #, giữa # và #"),
    },
    hedges=listed("(?:khoảng|gần|hơn|dưới|trên) #, # (?:và|hoặc) #"),
    contrasting=words("nhưng"),
    months=listed(
        """
        thang (?:1|mot|gieng), thang (?:2|hai), thang (?:3|ba), thang (?:4|tu), thang (?:5|nam),
        thang (?:6|sau), thang (?:7|bay), thang (?:8|tam), thang (?:9|chin), thang (?:10|muoi),
        thang (?:11|muoi mot), thang (?:12|muoi hai|chap)
        """
    ),
    weekdays=listed(
        """
        thu (?:2|hai), thu (?:3|ba), thu (?:4|tu), thu (?:5|nam), thu (?:6|sau), thu (?:7|bay), chu
        nhat
        """
    ),
    first_person=words("tôi em"),
    asks_in_place=True,
    openers=listed(
        r"""
        (?:xin chào|chào|alo|hello|hi|hey|chào buổi (?:sáng|chiều|tối)|kính chào)(?: (?:mọi
        người|buổi sáng|buổi tối|các bạn|anh chị|cả nhà|quý vị|tất cả|cả
        lớp|admin|nhóm|bạn|anh|chị|bot|em|ad|mn|ạ)\b)*+, (?:bạn|mọi người|các bạn) (?:khỏe không|thế
        nào|có khỏe không), (?:admin|ad|mn|mọi người|các bạn|cả nhà|anh chị|bạn|anh|chị|bot|em) ơi,
        (?:xin lỗi|thứ lỗi|cho mình xin lỗi|xin phép)(?: (?:làm phiền|mọi
        người|câu hỏi|hỏi ngu|nhưng|bạn|nếu|vì|đã)\b)*+, (?:mình |tôi |cho |một |xin |em |có
        )*+(?:câu hỏi|thắc mắc)(?: (?:cho mọi người|muốn hỏi|nhanh|nhỏ|này)\b)*+,
        (?:vậy|ừm+|um+|ok|oke|này|giúp|giúp với|cứu|nhân tiện|và|nhưng), (?:kính
        gửi|thân gửi|thưa)(?:
        (?:anh chị|các bạn|quý vị|anh|chị|bạn|ông|bà)\b)*+, (?:tôi|mình|em) (?:là )?(?:người
        mới|thành viên mới|mới)(?: (?:ở đây|vào nhóm))?
        """
    ),
    frames=listed(
        r"""
        (?:mọi người |vui lòng |các bạn |anh chị |xin hãy |làm ơn |có ai |ai đó |bạn |anh |chị |xin
        |ai |ad )*+(?:vui lòng |có thể |làm ơn |giúp |xin )*+(?:cho
        (?:tôi|mình|em|bác|cháu|con|chúng
        tôi|hỏi|biết)|nói (?:cho )?(?:tôi|mình|em)|giải thích (?:cho|giúp) (?:tôi|mình|em)|chỉ
        (?:cho )?(?:tôi|mình|em)|giúp (?:tôi|mình|em)|trả lời giúp|tư vấn (?:cho|giúp))(?:
        (?:được không|thông tin|cho mình|một chút|cho
        tôi|là liệu|mình|biết|rằng|giúp|chút|tôi|hỏi|với|xem|em|là|về|tí)\b)*+, (?:có
        )?(?:ai|bạn|các bạn|anh|chị|mọi người|anh chị)(?: (?:trong nhóm|trong đây|ở đây|nào)\b)*+
        (?:có )?(?:biết|nhớ|rõ|biết rõ|ý tưởng|thông tin)(?: (?:chính xác|gì
        về|rằng|liệu|là|về)\b)*+, (?:tôi|mình|em|chúng tôi|chúng mình)(?: (?:thật
        sự|đang|cũng|rất|chỉ|hơi)\b)*+ (?:muốn|tự hỏi|thắc mắc|cần|tò mò|thử|tìm|đang tìm|tìm
        hiểu|thích|mong|xin)(?: (?:có ai biết|được biết|muốn biết|thông tin|mọi người|tìm hiểu|phép
        hỏi|biết|rằng|liệu|hiểu|hỏi|xem|bạn|cho|về|rõ|là)\b)*+, (?:vui lòng |xin hãy |làm ơn |hãy
        |xin )*+(?:nói|cho|giải thích|giúp|trả lời|báo)(?:
        (?:mình|biết|rằng|hiểu|cho|tôi|với|hãy|em)\b)++, (?:tôi|mình|em) (?:không|chưa)(?:
        (?:thể tìm thấy|thông tin|tìm thấy|tìm ra|biết|hiểu|chắc|được|liệu|nhớ|rõ|về)\b)++|không
        biết (?:là )?(?:liệu )?, (?:câu hỏi của (?:tôi|mình|em)|câu hỏi|tôi có câu hỏi|mình có câu
        hỏi)(?: (?:như sau|rằng|là|về)\b)*+, (?:sẽ )?(?:rất |thật )?(?:tuyệt|tốt|biết ơn|cảm
        kích)(?: (?:có thể|mình|biết|nếu|bạn|cho|tôi|nói|ai|đó)\b)++,
        (?:bạn|chồng|vợ|con|mẹ|bố|sếp|em|con trai|con gai)(?: (?:của tôi|tôi|mình|em))? (?:hỏi|muốn
        biết|đang hỏi), (?:vì |chỉ là |do )?tò mò
        """
    ),
    closers=listed(
        r"""
        (?:vậy ạ|nhé ạ|thế ạ|vậy nhỉ|vậy|nhé|nhỉ|với ạ|ạ), (?:chân thành |nhiều |mình |rất |xin
        |tôi |và |em )*+(?:cảm ơn|cám ơn|cảm tạ|thanks?|tks|cmon|biết ơn)(?: (?:mọi người|rất
        nhiều|giúp đỡ|các bạn|các cháu|anh chị|trả lời|cả
        nhà|nhiều|trước|ạ nha|nhé|bạn|đọc|anh|chị|làm|vì|sự|đã|ad|mn|ạ)\b)*+,
        (?:làm ơn|vui lòng|xin|please|pls|với|nhé|nha|đi|giúp với|giúp mình với|giúp em với|giúp
        tôi với), (?:trân trọng|thân ái|thân|tạm biệt|chào|bye|hẹn gặp lại|chúc (?:một )?ngày
        (?:tốt lành|vui)|chúc mọi người .+), (?:rất )?(?:gấp|khẩn cấp)|càng sớm càng tốt|nếu có
        thể|sớm nhất có thể|hỏi giúp bạn|chờ câu trả lời|mình không tìm thấy,
        (?:haha+|hihi+|kk+|lol+), ai biết không|có ai biết không|có ai không
        """
    ),
    tags=listed(
        "không, không ạ, không vậy, không nhỉ, được không, đúng không, phải không, hay không"
    ),
    particles=listed(
        """
        làm ơn, vui lòng, xin, với, nhé, nha, ơi, chính xác, thật ra, có lẽ, vậy, nhỉ, được không
        """
    ),
    light_words=listed(
        """
        phải, cần, có thể, nên, được, được phép, muốn, tôi, mình, em, anh, chị, chúng tôi, chúng
        ta, chúng mình, bạn, các bạn, ai đó, mọi người, điều, việc, là, bị, có, đã,
        đang, sẽ, làm, đến, lấy, mang, cho, nói, biết, hỏi, xảy ra, diễn ra, gọi là, tên, cách,
        loại, hiện tại, trở thành, khoảng
        """
    ),
    counted=listed("người, thứ"),
    small_talk={
        SmallTalk.GREETING: listed(
            r"""
            (?:xin chào|chào|alo|hello|hi|hey)(?: (?:mọi người|buổi sáng|buổi tối|các bạn|cả
            nhà|bạn|bot|anh|chị)\b)*+, bạn (?:khỏe không|thế nào)
            """
        ),
        SmallTalk.THANKS: listed(
            r"""
            (?:xin |rất )*+(?:cảm ơn|cám ơn|thanks?|tks)(?: (?:rất nhiều|mọi
            người|nhiều|bạn|bot|lắm|nhé|nha|ạ)\b)*+, (?:bot (?:tốt|giỏi|ngoan)|giỏi lắm|tuyệt vời
            lắm)
            """
        ),
        SmallTalk.FAREWELL: listed(
            r"""
            (?:tạm biệt|hẹn gặp lại|chúc ngủ ngon|bye+|ngủ ngon|chào tạm biệt)(?: (?:mọi
            người|bạn|nhé)\b)*+
            """
        ),
        SmallTalk.OTHER: listed(
            r"""
            (?:ok+|oke|ừ|um|vâng|dạ|được|không|tốt|hay|tuyệt|tuyệt vời|có lẽ|không
            biết|haha+|hihi+|lol+|kk+|không có gì|không sao|xin lỗi|thật không|thật à|đúng|đúng
            rồi|sai|sai rồi|thú vị|hiểu rồi|mình cũng vậy|tiếc quá|wow|chúc mừng|chúc may
            mắn|test|thử|bạn là bot|bạn là ai|bot|chắc chắn|tất nhiên)(?: (?:cảm ơn|nhé|bot|ạ)\b)*+
            """
        ),
    },
)
