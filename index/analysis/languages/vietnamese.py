"""Vietnamese."""

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.phrases import listed
from index.analysis.languages.record import Language, valued, words
from index.model import SmallTalk

VIETNAMESE = Language(
    code="vi",
    name="Vietnamese",
    keeps_accents=True,
    stop_words=words(
        """
        ai anh bao bị bởi các cái cần càng chỉ chị chiếc cho chúng chưa chứ có còn cô cũng của cùng
        cứ do dù dưới đã đang đâu đây để đến đều đi điều đó được em gì giữa hay hãy hoặc họ hơn khi
        không kể là lại lên lúc mà mình mỗi một mọi nào này nên nếu ngay nhau như nhưng những nó
        nơi nữa ở ông phải qua ra rằng rất rồi sao sau sẽ sự ta tại tôi thì theo thế trên trong
        trước từ từng và vào vậy vẫn về vì việc với vừa xuống bằng lâu bà mấy đấy ấy chính chẳng
        gồm giống
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
    negations=words("không chưa chẳng đừng"),
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
    openers=listed(
        r"""
        (?:xin chao|chao|alo|hello|hi|hey|chao buoi (?:sang|chieu|toi)|kinh chao)(?: (?:moi
        nguoi|buoi sang|buoi toi|cac ban|anh chi|ca nha|quy vi|tat ca|ca
        lop|admin|nhom|ban|anh|chi|bot|em|ad)\b)*+, (?:ban|moi nguoi|cac ban) (?:khoe khong|the
        nao|co khoe khong), (?:xin loi|thu loi|cho minh xin loi)(?: (?:lam phien|moi nguoi|cau
        hoi|hoi ngu|nhung|ban|neu|vi|da)\b)*+, (?:minh |toi |cho |mot |xin |em |co )*+(?:cau
        hoi|thac mac)(?: (?:cho moi nguoi|muon hoi|nhanh|nho|nay)\b)*+,
        (?:vay|um+|ok|oke|nay|giup|giup voi|cuu|nhan tien|va|nhung), (?:kinh gui|than gui|thua)(?:
        (?:anh chi|cac ban|quy vi|anh|chi|ban|ong|ba)\b)*+, (?:toi|minh|em) (?:la )?(?:nguoi
        moi|thanh vien moi|moi)(?: (?:o day|vao nhom))?
        """
    ),
    frames=listed(
        r"""
        (?:moi nguoi |vui long |cac ban |anh chi |xin hay |lam on |co ai |ai do |ban |anh |chi |xin
        |ai |ad )*+(?:vui long |co the |lam on |giup |xin )*+(?:cho (?:toi|minh|em|chung
        toi|hoi|biet)|noi (?:cho )?(?:toi|minh|em)|giai thich|chi (?:cho )?(?:toi|minh|em)|giup
        (?:toi|minh|em)|tra loi giup|tu van)(?: (?:duoc khong|thong tin|cho minh|mot chut|cho
        toi|la lieu|minh|biet|rang|giup|chut|toi|hoi|voi|xem|em|la|ve|ti)\b)*+, (?:co
        )?(?:ai|ban|cac ban|anh|chi|moi nguoi|anh chi)(?: (?:trong nhom|trong day|o day|nao)\b)*+
        (?:co )?(?:biet|nho|ro|biet ro|y tuong|thong tin)(?: (?:chinh xac|khong|gi
        ve|rang|lieu|la|ve)\b)*+, (?:toi|minh|em|chung toi|chung minh)(?: (?:that
        su|dang|cung|rat|chi|hoi)\b)*+ (?:muon|tu hoi|thac mac|can|to mo|thu|tim|dang tim|tim
        hieu|thich|mong|xin)(?: (?:co ai biet|duoc biet|muon biet|thong tin|moi nguoi|tim hieu|phep
        hoi|biet|rang|lieu|hieu|hoi|xem|ban|cho|ve|ro|la)\b)*+, (?:vui long |xin hay |lam on |hay
        |xin )*+(?:noi|cho|giai thich|giup|tra loi|bao)(?:
        (?:minh|biet|rang|hieu|cho|toi|voi|hay|em|la)\b)++, (?:toi|minh|em) (?:khong|chua)(?:
        (?:the tim thay|thong tin|tim thay|tim ra|biet|hieu|chac|duoc|lieu|nho|ro|ve)\b)++|khong
        biet (?:la )?(?:lieu )?, (?:cau hoi cua (?:toi|minh|em)|cau hoi|toi co cau hoi|minh co cau
        hoi)(?: (?:nhu sau|rang|la|ve)\b)*+, (?:se )?(?:rat |that )?(?:tuyet|tot|biet on|cam
        kich)(?: (?:co the|minh|biet|neu|ban|cho|toi|noi|ai|do)\b)*+,
        (?:ban|chong|vo|con|me|bo|sep|em|con trai|con gai)(?: (?:cua toi|toi|minh|em))? (?:hoi|muon
        biet|dang hoi), (?:vi |chi la |do )?to mo, (?:ve viec|lien quan den|doi voi)
        """
    ),
    closers=listed(
        r"""
        (?:vay a|nhe a|the a|khong a|vay nhi|vay|nhe|nhi), (?:chan thanh |nhieu |minh |rat |xin
        |toi |va |em )*+(?:cam on|cam ta|thanks?|tks|cmon|biet on)(?: (?:moi nguoi|rat nhieu|giup
        do|cac ban|anh chi|tra loi|ca nha|nhieu|truoc|a nha|ban|doc|anh|chi|lam|vi|su|da|a)\b)*+,
        (?:lam on|vui long|xin|please|pls|voi|nhe|nha|di|giup voi|giup minh voi|giup em voi|giup
        toi voi), (?:tran trong|than ai|than|tam biet|chao|bye|hen gap lai|chuc (?:mot )?ngay
        (?:tot lanh|vui)|chuc moi nguoi .+), (?:rat )?(?:gap|khan cap)|cang som cang tot|neu co
        the|som nhat co the|hoi giup ban|cho cau tra loi|minh khong tim thay,
        (?:haha+|hihi+|kk+|lol+), (?:dung khong|phai khong|khong|duoc khong|giup|ai biet khong|co
        ai biet khong|co ai khong|nhi|hay khong|vay)
        """
    ),
    particles=listed(
        """
        lam on, vui long, xin, voi, nhe, nha, oi, chinh xac, that ra, co le, khoang, vay, nhi, the,
        duoc khong
        """
    ),
    light_words=listed(
        """
        phai, can, co the, nen, duoc, duoc phep, muon, toi, minh, em, anh, chi, chung toi, chung
        ta, chung minh, ban, cac ban, ai do, nguoi, moi nguoi, thu, dieu, viec, la, bi, co, da,
        dang, se, lam, den, lay, mang, cho, noi, biet, hoi, xay ra, dien ra, goi la, ten, cach,
        loai, hien tai, tro thanh
        """
    ),
    small_talk={
        SmallTalk.GREETING: listed(
            r"""
            (?:xin chao|chao|alo|hello|hi|hey)(?: (?:moi nguoi|buoi sang|buoi toi|cac ban|ca
            nha|ban|bot|anh|chi)\b)*+, ban (?:khoe khong|the nao)
            """
        ),
        SmallTalk.THANKS: listed(
            r"""
            (?:xin |rat )*+(?:cam on|thanks?|tks)(?: (?:rat nhieu|moi
            nguoi|nhieu|ban|bot|lam|nhe|nha)\b)*+, (?:bot (?:tot|gioi|ngoan)|gioi lam|tuyet voi
            lam)
            """
        ),
        SmallTalk.FAREWELL: listed(
            r"""
            (?:tam biet|hen gap lai|chuc ngu ngon|bye+|ngu ngon|chao tam biet)(?: (?:moi
            nguoi|ban|nhe)\b)*+
            """
        ),
        SmallTalk.OTHER: listed(
            r"""
            (?:ok+|oke|u|um|vang|da|duoc|khong|tot|hay|tuyet|tuyet voi|co le|khong
            biet|haha+|hihi+|lol+|kk+|khong co gi|khong sao|xin loi|that khong|that a|dung|dung
            roi|sai|sai roi|thu vi|hieu roi|minh cung vay|tiec qua|wow|chuc mung|chuc may
            man|test|thu|ban la bot|ban la ai|bot|chac chan|tat nhien)(?: (?:cam on|nhe|bot|a)\b)*+
            """
        ),
    },
)
